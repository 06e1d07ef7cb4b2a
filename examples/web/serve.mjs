// A small static server to try the page with: this folder at /, the package's files at /pkg.
//
//     node examples/web/serve.mjs [port]

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const PAGE = fileURLToPath(new URL(".", import.meta.url));
const PACKAGE = fileURLToPath(new URL("../../bindings/wasm/pkg/", import.meta.url));

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".jsonl": "application/jsonl; charset=utf-8",
  ".wasm": "application/wasm",
};

function fileOf(address) {
  const path = normalize(decodeURIComponent(new URL(address, "http://localhost").pathname));
  if (path.startsWith("/pkg/")) return join(PACKAGE, path.slice("/pkg/".length));
  return join(PAGE, path.endsWith("/") ? `${path}index.html` : path);
}

async function answer(request, response) {
  try {
    const file = fileOf(request.url);
    const type = TYPES[extname(file)];
    if (type === undefined) throw new Error("not a file of the page");
    const content = await readFile(file);
    response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(content);
  } catch {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("not found\n");
  }
}

/** Serves the page on this machine alone; gives the server and its address. Port 0 takes any that is free. */
export async function serve(port = 0) {
  const server = createServer(answer);
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { address } = await serve(Number(process.argv[2] ?? 8000));
  console.log(`${address} (end it with Ctrl-C)`);
}
