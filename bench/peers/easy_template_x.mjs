// easy-template-x.
import { readFileSync } from "node:fs";
import { TemplateHandler } from "easy-template-x";
import { serve } from "./worker.mjs";

await serve(async (folder) => {
  const template = readFileSync(`${folder}/templates/easy_template_x.docx`);
  const handler = new TemplateHandler();
  return async (data) => Buffer.from(await handler.process(template, data));
});
