import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { formatRoute, placeRoute } from "../../../state/route.js";
import { useMessages } from "../../../words/use-messages.js";
import type { Block } from "../model/blocks.js";
import { english } from "../messages/english.js";
import { zh } from "../messages/zh.js";
import { MarginNotes } from "../later-parts.js";
import type { ReadingState } from "../reading-state.js";
import { coversBlock, createBlockContent } from "./block-content.js";
import { TextPiece } from "./text-piece.js";

interface TextBlockProps {
  readonly state: ReadingState;
  readonly block: Block;
}

/** A printed paragraph with everything marked in it, and its notes in the margin. */
export function TextBlock({ state, block }: TextBlockProps) {
  const messages = useMessages({ zh, en: english.value });
  const content = useMemo(() => createBlockContent(state, block), [state, block]);
  const place = content.place.value;
  const isPlace = place !== undefined && coversBlock(place, block);
  const leaves = content.leaves.value.map(({ leaf, pieces }) => {
    const inner = pieces.map((piece) => (
      <TextPiece
        key={piece.start}
        state={state}
        piece={piece}
        current={piece.mark !== undefined && piece.mark === content.selected.value}
      />
    ));
    if (leaf.kind === "furniture")
      return (
        <span key={leaf.start} class="reading-furniture">
          {inner}
        </span>
      );
    return leaf.kind === "heading" ? <Heading key={leaf.start} level={leaf.level ?? 1} content={inner} /> : inner;
  });
  return (
    <div class="reading-block" data-kind={block.kind} data-depth={block.depth}>
      <div class="reading-body" data-place={isPlace ? "" : undefined} tabIndex={isPlace ? -1 : undefined}>
        {block.kind === "title" ? <h2 class="reading-title">{leaves}</h2> : leaves}
        <a
          class="reading-anchor screen-only"
          href={formatRoute(placeRoute(state.document.key, block))}
          aria-label={messages.linkToParagraph}
          title={messages.linkToParagraph}
          tabIndex={-1}
        >
          ¶
        </a>
      </div>
      <MarginNotes state={state} findings={content.findings.value} />
    </div>
  );
}

/** Headings run in where they are printed so; screen readers find them all the same. */
function Heading({ level, content }: { readonly level: number; readonly content: JSX.Element[] }) {
  if (level === 1) return <h3 class="reading-heading">{content}</h3>;
  if (level === 2) return <h4 class="reading-heading">{content}</h4>;
  return <h5 class="reading-heading">{content}</h5>;
}
