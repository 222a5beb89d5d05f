// docx-templates, without its sandbox, which takes four times as long.
import { readFileSync } from "node:fs";
import { createReport } from "docx-templates";
import { serve } from "./worker.mjs";

await serve(async (folder) => {
  const template = readFileSync(`${folder}/templates/docx_templates.docx`);
  return async (data) =>
    Buffer.from(
      await createReport({ template, data, cmdDelimiter: ["+++", "+++"], noSandbox: true, maximumWalkingDepth: 1e9 }),
    );
});
