// What every peer in node shares: it is asked for one document at a time, and says what that cost.
//
//   node peer.mjs warm FOLDER            reads lines "NUMBER [FILE]", answers each with one line of JSON
//   node peer.mjs cold FOLDER NUMBER FILE   one document, one process
import { readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";

export async function serve(prepare) {
  const [mode, folder, number, file] = process.argv.slice(2);
  const make = await prepare(folder);
  const data = (name) => JSON.parse(readFileSync(`${folder}/data/${name}.json`, "utf-8")).flat;
  if (mode === "cold") {
    writeFileSync(file, await make(data(number)));
    process.exit(0);
  }
  for await (const line of createInterface({ input: process.stdin })) {
    const [name, target] = line.split(" ");
    const values = data(name);
    const before = process.cpuUsage();
    const made = await make(values);
    const used = process.cpuUsage(before);
    if (target) writeFileSync(target, made);
    console.log(JSON.stringify({ cpu: (used.user + used.system) / 1000, bytes: made.length }));
  }
  process.exit(0);
}
