import { later } from "../../components/later.js";
import { givenSheet } from "../../state/given-sheet.js";
import { useMessages } from "../../words/use-messages.js";
import type { ViewProps } from "../view.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";
import "./ranking.css";
import { SheetInput } from "./sheet/sheet-input.js";

/** The evaluator comes with it. */
const RankingDesk = later(async () => (await import("./desk/ranking-desk.js")).RankingDesk);

/** 蓝黄红: a ranking sheet becomes a bulletin whose colours can be asked why. */
export function RankingView({ params }: ViewProps) {
  const messages = useMessages({ zh, en });
  const given = givenSheet.value;
  return (
    <section class="ranking">
      <h2 class="visually-hidden">{messages.heading}</h2>
      {given === undefined ? <SheetInput /> : <RankingDesk given={given} params={params} />}
    </section>
  );
}
