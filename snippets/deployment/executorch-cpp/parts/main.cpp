// Runs an ExecuTorch program. Arguments: .pte file, rows, columns,
// then the values. All memory is set aside before the model runs.
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <vector>

#include <executorch/runtime/executor/method.h>
#include <executorch/runtime/executor/program.h>
#include <executorch/runtime/platform/runtime.h>
#include <executorch/extension/tensor/tensor.h>

using namespace executorch::runtime;
using executorch::extension::from_blob;

struct FromMemory : DataLoader {
  explicit FromMemory(const std::vector<char>& bytes) : bytes(bytes) {}
  Result<FreeableBuffer> load(size_t offset, size_t size,
                              const SegmentInfo&) const override {
    return FreeableBuffer(bytes.data() + offset, size, nullptr);
  }
  Result<size_t> size() const override { return bytes.size(); }
  const std::vector<char>& bytes;
};

int main(int, char** argv) {
  runtime_init();
  std::ifstream file(argv[1], std::ios::binary);
  const std::vector<char> bytes(
      (std::istreambuf_iterator<char>(file)), {});
  FromMemory loader(bytes);
  auto program = Program::load(&loader);
  if (!program.ok()) return 1;

  // The file says how much its intermediate values need.
  auto meta = program->method_meta("forward");
  if (!meta.ok()) return 2;
  std::vector<std::vector<uint8_t>> memory;
  std::vector<Span<uint8_t>> spans;
  for (size_t i = 0; i < meta->num_memory_planned_buffers(); i++) {
    memory.emplace_back(meta->memory_planned_buffer_size(i).get());
    spans.emplace_back(memory.back().data(), memory.back().size());
  }
  HierarchicalAllocator planned({spans.data(), spans.size()});
  std::vector<uint8_t> pool(1 << 20);
  MemoryAllocator allocator(pool.size(), pool.data());
  MemoryManager manager(&allocator, &planned);
  auto method = program->load_method("forward", &manager);
  if (!method.ok()) return 3;

  int rows = atoi(argv[2]), columns = atoi(argv[3]);
  std::vector<float> values(rows * columns);
  for (size_t i = 0; i < values.size(); i++)
    values[i] = std::strtof(argv[4 + i], nullptr);
  auto x = from_blob(values.data(), {rows, columns});
  if (method->set_input(*x, 0) != Error::Ok) return 4;
  if (method->execute() != Error::Ok) return 5;

  auto y = method->get_output(0).toTensor();
  for (ssize_t i = 0; i < y.numel(); i++)
    std::printf("%.9g ", y.const_data_ptr<float>()[i]);
}
