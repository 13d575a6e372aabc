/** Written by `src/write-pages.ts` before the site is built. */
declare module "*/generated/catalogue.json" {
  const rows: readonly {
    readonly id: string;
    readonly zh: string;
    readonly en: string;
    readonly aliases: readonly string[];
  }[];
  export default rows;
}
