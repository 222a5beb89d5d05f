// carbone: styles come from the data, in a template that was edited as XML.
import { promisify } from "node:util";
import carbone from "carbone";
import { serve } from "./worker.mjs";

await serve(async (folder) => {
  const render = promisify(carbone.render);
  return async (data) => render(`${folder}/templates/carbone.docx`, data);
});
