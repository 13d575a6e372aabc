import type { Indicator } from "@liaocheng/report-model";
import { redraft, type Figure } from "../draft.js";
import { findTimes } from "../sentence/times.js";
import type { WrittenCell } from "./written-out.js";

const PLACE_OR_END = /^(?:全[国省市区县州]|年末|全年|期末)?$/u;
const MOVED = /^(?:同比|实际|名义|年均|比上年|可比价)?(?:增长率?|增速|增幅|下降|增加|减少|提高|降低)?$/u;

/** The figure that a cell states, named by the heads of its row and column; undefined when its sentence states another, or several. */
export function figureOfCell(cell: WrittenCell, figures: readonly Figure[]): Figure | undefined {
  const figure = figures.find(({ mention }) => mention.start >= cell.leadAt);
  if (figure === undefined || figures.length > 1) return undefined;
  const { mention, name } = figure;
  // A minus belongs to the number, 约 or ≥ do not.
  if (mention.start > cell.numberAt || (cell.unit !== "" && mention.unit !== cell.unit)) return undefined;
  return redraft(figure, {
    name: isNameOf(name, cell.subject) ? name : cell.subject,
    nameOrigin: "stated",
    nameBy: "table",
  });
}

/** Whether a name is all that the heads say, but for times, places and words of movement. */
function isNameOf(name: string, subject: string): boolean {
  const at = name === "" ? -1 : subject.indexOf(name);
  if (at < 0) return false;
  const before = subject.slice(0, at);
  const [time] = findTimes(before);
  const isBefore = PLACE_OR_END.test(before) || (time?.start === 0 && time.end === before.length);
  return isBefore && MOVED.test(subject.slice(at + name.length));
}

type Origins = Indicator["origins"];

/** The same, but that heads told name, unit and years. */
export function originsOfCell({ origins, period }: Pick<Indicator, "origins" | "period">, hasTime: boolean): Origins {
  const byTable = { origin: "stated", by: "table" } as const;
  return {
    ...origins,
    name: byTable,
    unit: { origin: "implied", by: "table" },
    ...(hasTime && period !== undefined ? { period: byTable } : {}),
  };
}
