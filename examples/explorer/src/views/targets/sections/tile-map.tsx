import { useSignal } from "@preact/signals";
import { language } from "../../../state/preferences.js";
import { formatRoute, placeRoute } from "../../../state/route.js";
import { regionIn } from "../../../state/region-names.js";
import { titleOf } from "../../../state/titles.js";
import { figureWords } from "../../../words/figure-words.js";
import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import type { TargetGroup } from "../model/multiples.js";
import { tilesOf, type Tile } from "../model/tile-grid.js";
import "./tile-map.css";

export interface TileMapProps {
  readonly groups: readonly TargetGroup[];
  readonly nameOf: (group: TargetGroup) => string;
}

/** What provinces set a target for, one square each: the stronger its colour, the higher. Nothing where fewer than two provinces share a target. */
export function TileMap({ groups, nameOf }: TileMapProps) {
  const messages = useMessages({ zh, en });
  const chosen = useSignal("");
  const mapped = groups.flatMap((group) => {
    const tiles = tilesOf(group);
    return tiles === undefined ? [] : [{ group, tiles }];
  });
  const shown = mapped.find(({ group }) => group.key === chosen.value) ?? mapped[0];
  if (shown === undefined) return undefined;
  const inOrder = shown.tiles
    .filter(({ share }) => share !== undefined)
    .sort((a, b) => (a.share ?? 0) - (b.share ?? 0));
  const figureOf = (tile: Tile | undefined): string => (tile?.member ? figureWords(tile.member.pair.target) : "");
  return (
    <section class="tile-map" aria-labelledby="tile-map-heading">
      <h3 id="tile-map-heading">{messages.mapHeading}</h3>
      <label class="targets-choice">
        {messages.mapChoice}
        <select
          class="field"
          value={shown.group.key}
          onChange={({ currentTarget }) => {
            chosen.value = currentTarget.value;
          }}
        >
          {mapped.map(({ group }) => (
            <option key={group.key} value={group.key}>
              {nameOf(group)}
            </option>
          ))}
        </select>
      </label>
      <ul class="tile-map-grid">
        {shown.tiles.map((tile) => (
          <TileSquare key={tile.zh} tile={tile} />
        ))}
      </ul>
      <p class="targets-lead">{messages.mapLegend(figureOf(inOrder[0]), figureOf(inOrder.at(-1)))}</p>
    </section>
  );
}

function TileSquare({ tile: { zh: name, en: short, column, row, member, share = 0 } }: { readonly tile: Tile }) {
  const messages = useMessages({ zh, en });
  const called = language.value === "zh" ? name : short;
  const place = { gridColumn: column, gridRow: row };
  if (member === undefined)
    return (
      <li class="tile-map-none" style={place} title={messages.mapNone(regionIn(name, language.value))}>
        {called}
      </li>
    );
  const { document, pair } = member;
  const { value, unit } = pair.target.quantity;
  const printed = typeof value === "number" ? String(value) : value.join("–");
  const label = messages.mapTile(titleOf(document), figureWords(pair.target));
  return (
    <li style={place}>
      <a
        class="tile-map-tile"
        style={{ "--share": `${String(Math.round(share * 100))}%` }}
        href={formatRoute(placeRoute(document.key, pair.target.span))}
        title={label}
      >
        <span>{called}</span>
        <strong>{unit.normalize("NFKC") === "%" ? `${printed}%` : printed}</strong>
        <span class="visually-hidden">{label}</span>
      </a>
    </li>
  );
}
