import { useData } from "vitepress";
import { computed, defineComponent, h, onMounted, ref, type VNode } from "vue";

/** A row of the catalogue, as write-pages.ts writes it. */
interface Row {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly aliases: readonly string[];
  readonly unit: string;
  readonly kind: string;
  readonly polarity: string;
  readonly source: string;
}

const SHOWN = 60;
const ARROWS: Readonly<Record<string, string>> = { higher: "↑", lower: "↓" };
const WORDS = {
  zh: {
    label: "按名称、别名、英文或编号查",
    count: (found: number, all: number) => `${String(all)} 个指标中的 ${String(found)} 个`,
    head: ["指标", "单位", "", "别名", "出处"],
    more: (hidden: number) => `还有 ${String(hidden)} 个：再写几个字。`,
  },
  en: {
    label: "Search by name, alias, English or id",
    count: (found: number, all: number) => `${String(found)} of ${String(all)} indicators`,
    head: ["indicator", "unit", "", "aliases", "source"],
    more: (hidden: number) => `${String(hidden)} more: type a little more.`,
  },
} as const;

/** Looks indicators up by any of their names; the rows are loaded when the page is shown. */
export const CatalogueBrowser = defineComponent({
  name: "CatalogueBrowser",
  setup() {
    const { lang } = useData();
    const rows = ref<readonly Row[]>([]);
    const query = ref("");
    onMounted(async () => {
      rows.value = (await import("../../generated/catalogue.json")).default as readonly Row[];
    });
    const found = computed(() => {
      const words = query.value.toLowerCase().split(/\s+/u).filter(Boolean);
      return rows.value.filter((row) => {
        const text = [row.id, row.zh, row.en, ...row.aliases].join("\n").toLowerCase();
        return words.every((word) => text.includes(word));
      });
    });
    return () => {
      const words = lang.value === "en" ? WORDS.en : WORDS.zh;
      const hidden = found.value.length - SHOWN;
      return h("div", { class: "catalogue-browser" }, [
        h("label", [
          words.label,
          h("input", {
            type: "search",
            value: query.value,
            onInput: (event: Event) => (query.value = (event.target as HTMLInputElement).value),
          }),
        ]),
        h("p", { role: "status" }, words.count(found.value.length, rows.value.length)),
        h("table", [
          h(
            "thead",
            h(
              "tr",
              words.head.map((title) => h("th", title)),
            ),
          ),
          h("tbody", found.value.slice(0, SHOWN).map(rowNode)),
        ]),
        hidden > 0 ? h("p", words.more(hidden)) : undefined,
      ]);
    };
  },
});

function rowNode(row: Row): VNode {
  const name = h("td", [h("strong", row.zh), h("br"), row.en, h("br"), h("code", row.id)]);
  const cells = [row.unit, ARROWS[row.polarity] ?? "·", row.aliases.join("、"), row.source];
  return h("tr", { key: row.id }, [name, ...cells.map((cell) => h("td", cell))]);
}
