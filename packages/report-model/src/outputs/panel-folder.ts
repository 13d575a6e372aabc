import * as z from "zod";

const written = {
  rows: z.int().min(0).describe("Rows of the file"),
  sha256: z.string().describe("Of its bytes, hexadecimal"),
};

/**
 * `panel.json` in a folder of `gwr panel -o FOLDER/`: written last, so its presence says that the panel is whole.
 *
 * @since 0.3.0
 */
export const panelFolderSchema = z
  .object({
    extractorVersion: z.string().describe("Version of @liaocheng/indicator-extractor that read the reports"),
    format: z.enum(["jsonl", "csv", "parquet"]).describe("Of the tables"),
    terms: z.array(z.string()).describe("Words counted in the table terms"),
    reports: z.int().min(0).describe("How many reports it was made from"),
    parts: z.array(z.object({ file: z.string(), ...written })).describe("The parts of the table indicators, in order"),
    tables: z.record(z.string(), z.object(written)).describe("The other tables by file name"),
  })
  .meta({ id: "PanelFolder" });

export type { PanelFolder } from "../generated/interfaces.js";
