// Builds a graph in C++ instead of loading one.
#include <cstdio>
#include <vector>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/standard_ops.h"

using namespace tensorflow;

int main() {
  Scope root = Scope::NewRootScope();
  auto x = ops::Const(root, {{1.f, 2.f}});
  auto y = ops::Tanh(root, x);
  std::vector<Tensor> out;
  ClientSession session(root);
  if (!session.Run({y}, &out).ok()) return 1;
  std::printf("%.9g\n", out[0].flat<float>()(0));
}
