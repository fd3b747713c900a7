// TensorFlow.js in plain JavaScript: no native addon, no browser.
const fs = require("fs"), path = require("path");
const tf = require("@tensorflow/tfjs");

// tf.io has no reader of files in plain Node, so the folder is read here.
function load(folder) {
  const json = JSON.parse(fs.readFileSync(path.join(folder, "model.json")));
  const manifest = json.weightsManifest;
  const shards = manifest.flatMap((group) => group.paths)
    .map((name) => fs.readFileSync(path.join(folder, name)));
  const data = new Uint8Array(Buffer.concat(shards)).buffer;
  return tf.io.fromMemory({
    modelTopology: json.modelTopology, format: json.format,
    signature: json.signature, weightData: data,
    weightSpecs: manifest.flatMap((group) => group.weights),
  });
}

async function main(folder) {
  const input = JSON.parse(fs.readFileSync(path.join(folder, "input.json")));
  await tf.setBackend("cpu");
  const model = await tf.loadGraphModel(load(path.join(folder, "graph")));
  const x = tf.tensor(input.x);
  const answer = { version: tf.version.tfjs, out: model.predict(x).arraySync() };

  // The same function in JavaScript, differentiated there.
  const loss = (weight) => tf.square(tf.tanh(tf.matMul(x, weight))).mean();
  answer.grad = tf.grad(loss)(tf.tensor(input.weight)).arraySync();

  for (const name of ["keras3", "keras2"]) {
    try {
      const layers = await tf.loadLayersModel(load(path.join(folder, name)));
      answer[name] = layers.predict(x).arraySync();
    } catch (error) {
      answer[name] = error.message.split(/\s+/).slice(0, 6).join(" ");
    }
  }
  console.log(JSON.stringify(answer));
}

main(process.argv[2]).catch((error) => {
  console.error(error);
  process.exit(1);
});
