// Serves a folder, and the npm packages under /modules/, on the loopback
// address; opens its page in Chromium; prints what the page answers and
// how many bytes of the runtime the browser fetched.
const fs = require("fs"), http = require("http"), path = require("path");
const { chromium } = require("playwright-core");

const types = {
  ".html": "text/html", ".js": "text/javascript",
  ".json": "application/json", ".mjs": "text/javascript",
  ".wasm": "application/wasm",
};
const args = [
  "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update",
  "--disable-sync", "--enable-unsafe-swiftshader",
];

async function main(folder, executablePath) {
  const runtime = {};
  const server = http.createServer((request, response) => {
    const name = new URL(request.url, "http://localhost").pathname;
    const module = name.startsWith("/modules/");
    const short = name.slice("/modules/".length);
    const file = module
      ? path.join(process.env.NODE_PATH, short) : path.join(folder, name);
    fs.readFile(file, (error, body) => {
      if (module && !error) runtime[short] = body.length;
      const type = types[path.extname(file)] ?? "application/octet-stream";
      response.writeHead(error ? 404 : 200, { "Content-Type": type });
      response.end(body);
    });
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  // Playwright makes a fresh profile and removes it.
  const browser = await chromium.launch({
    executablePath, args, chromiumSandbox: false, timeout: 60000,
  });
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(error));
    await page.goto(`http://127.0.0.1:${port}/page.html`);
    const answer = await page.evaluate(() => window.answer);
    console.log(JSON.stringify({ ...answer, runtime }));
  } finally {
    await browser.close();
    server.close();
  }
}

main(...process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exit(1);
});
