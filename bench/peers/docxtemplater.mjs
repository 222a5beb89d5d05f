// docxtemplater: the template is unzipped and compiled for every document, because an object renders once.
import { readFileSync } from "node:fs";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { serve } from "./worker.mjs";

await serve(async (folder) => {
  const template = readFileSync(`${folder}/templates/docxtemplater.docx`);
  return async (data) => {
    const report = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
    report.render(data);
    return report.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
  };
});
