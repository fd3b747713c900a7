// Loads a compiled package and runs it. Arguments: package, rows,
// columns, then the values.
#include <cstdlib>
#include <iostream>

#include <ATen/ATen.h>
#include <torch/csrc/inductor/aoti_package/model_package_loader.h>

int main(int, char** argv) {
  c10::InferenceMode guard;
  torch::inductor::AOTIModelPackageLoader model(argv[1]);

  auto x = at::empty({atoi(argv[2]), atoi(argv[3])});
  for (int64_t i = 0; i < x.numel(); i++)
    x.data_ptr<float>()[i] = std::strtof(argv[4 + i], nullptr);

  auto y = model.run({x})[0].contiguous();
  std::cout.precision(9);
  for (int64_t i = 0; i < y.numel(); i++)
    std::cout << y.data_ptr<float>()[i] << ' ';
}
