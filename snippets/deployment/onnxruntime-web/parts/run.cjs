// The same package in Node: require picks its WebAssembly build.
const fs = require("fs"), path = require("path");
const ort = require("onnxruntime-web");

async function main(folder) {
  const input = JSON.parse(fs.readFileSync(path.join(folder, "input.json")));
  ort.env.wasm.numThreads = 1;
  const session = await ort.InferenceSession.create(
    fs.readFileSync(path.join(folder, "model.onnx")));
  const x = new ort.Tensor(
    "float32", Float32Array.from(input.values), input.shape);
  const { y } = await session.run({ x });
  console.log(JSON.stringify({ out: Array.from(y.data), shape: y.dims }));
}

main(process.argv[2]).catch((error) => {
  console.error(error);
  process.exit(1);
});
