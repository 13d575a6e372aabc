import { type Bulletin } from "@liaocheng/ranking-evaluator";
import { noteLines } from "@liaocheng/ranking-evaluator/parts";
import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";

/** The rule as printed, how open points are decided, what could not be judged. */
export function BulletinNotes({ bulletin }: { readonly bulletin: Bulletin }) {
  const messages = useMessages({ zh, en });
  return (
    <section class="ranking-notes">
      <h4>{messages.notes}</h4>
      <ol lang="zh-CN">
        {noteLines(bulletin).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
}
