import type { BulletinSection } from "@liaocheng/ranking-evaluator";
import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import { rowKey } from "../model/row-key.js";
import { BulletinRowLine } from "./bulletin-row.js";
import type { DeskState } from "./desk-state.js";

/** One table of the bulletin. */
export function BulletinTable({ state, section }: { readonly state: DeskState; readonly section: BulletinSection }) {
  const messages = useMessages({ zh, en });
  const { baseline } = state.bulletin.value;
  const indexes = state.indexes.value;
  return (
    <section class="ranking-section">
      <h4 lang="zh-CN">{section.heading}</h4>
      <table class="table ranking-table">
        <caption class="visually-hidden">{section.heading}</caption>
        <thead>
          <tr>
            <th scope="col">{section.indicator === undefined ? messages.unitAndIndicator : messages.unit}</th>
            <th scope="col" class="ranking-number">
              {messages.rank}
            </th>
            <th scope="col" class="ranking-number ranking-wide">
              {messages.previous(baseline)}
            </th>
            <th scope="col" class="ranking-number">
              {messages.change}
            </th>
            <th scope="col">{messages.color}</th>
            <th scope="col" class="ranking-wide">
              {messages.reason}
            </th>
          </tr>
        </thead>
        <tbody>
          {section.rows.map((row) => {
            const key = rowKey(row);
            const index = indexes.get(key);
            return (
              index !== undefined && (
                <BulletinRowLine
                  key={key}
                  state={state}
                  row={row}
                  index={index}
                  indicator={section.indicator === undefined}
                />
              )
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
