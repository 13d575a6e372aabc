import type { ViewProps } from "../view.js";
import { useMessages } from "../../words/use-messages.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";

export function RankingView({ params }: ViewProps) {
  const messages = useMessages({ zh, en });
  return (
    <section>
      <h2>{messages.heading}</h2>
      <p>{Object.keys(params).length}</p>
    </section>
  );
}
