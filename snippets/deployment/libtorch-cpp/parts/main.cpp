// Runs a TorchScript module, then trains a model written in C++.
// Argument: a folder with model.pt and inputs.pt.
#include <iostream>
#include <string>

#include <torch/script.h>
#include <torch/torch.h>

void show(const torch::Tensor& tensor) {
  auto flat = tensor.detach().flatten();
  for (int64_t i = 0; i < flat.numel(); i++)
    std::cout << flat[i].item<float>() << ' ';
  std::cout << '\n';
}

int main(int, char** argv) {
  std::cout.precision(9);
  const std::string folder = argv[1];
  auto inputs = torch::jit::load(folder + "/inputs.pt");
  auto x = inputs.attr("x").toTensor();
  auto target = inputs.attr("target").toTensor();

  // 1. A module that Python wrote.
  auto loaded = torch::jit::load(folder + "/model.pt");
  show(loaded.forward({x}).toTensor());

  // 2. The same model in C++, its loss, gradient and optimizer.
  torch::nn::Linear linear(3, 2);
  {
    torch::NoGradGuard guard;
    linear->weight.copy_(inputs.attr("weight").toTensor());
    linear->bias.copy_(inputs.attr("bias").toTensor());
  }
  torch::optim::Adam adam(linear->parameters(),
                          torch::optim::AdamOptions(0.1));
  for (int step = 0; step < 5; step++) {
    adam.zero_grad();
    auto loss = torch::mse_loss(torch::tanh(linear(x)), target);
    loss.backward();
    if (step == 0) show(linear->weight.grad());
    adam.step();
  }
  show(linear->weight);
}
