// Loads a SavedModel and runs it. Arguments: folder, input, output,
// rows, columns, then the values.
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "tensorflow/cc/saved_model/loader.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/public/session.h"

using namespace tensorflow;

int main(int, char** argv) {
  SavedModelBundle bundle;
  auto status = LoadSavedModel(SessionOptions(), RunOptions(), argv[1],
                               {"serve"}, &bundle);
  if (!status.ok()) return std::puts(status.ToString().c_str()), 1;

  Tensor x(DT_FLOAT, TensorShape({atoi(argv[4]), atoi(argv[5])}));
  auto flat = x.flat<float>();
  for (int i = 0; i < flat.size(); i++)
    flat(i) = std::strtof(argv[6 + i], nullptr);

  std::vector<Tensor> y;
  status = bundle.session->Run({{argv[2], x}}, {argv[3]}, {}, &y);
  if (!status.ok()) return std::puts(status.ToString().c_str()), 1;
  auto out = y[0].flat<float>();
  for (int i = 0; i < out.size(); i++) std::printf("%.9g ", out(i));
}
