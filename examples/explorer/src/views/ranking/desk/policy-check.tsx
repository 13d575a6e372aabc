import { useSignal } from "@preact/signals";
import { checkPolicy, type PolicyCheck, type RankingPolicy } from "@liaocheng/ranking-evaluator";
import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";

/** What trying every case of a policy shows; done when it is asked for. */
export function PolicyCheckList({ policy }: { readonly policy: RankingPolicy }) {
  const messages = useMessages({ zh, en });
  const check = useSignal<PolicyCheck | undefined>(undefined);
  return (
    <details
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) check.value ??= checkPolicy(policy);
      }}
    >
      <summary>{messages.check}</summary>
      {check.value && <CheckResult check={check.value} />}
    </details>
  );
}

/** Overlaps, rules that never match and gaps, a sentence each. */
export function CheckResult({ check: { sound, findings, total } }: { readonly check: PolicyCheck }) {
  const messages = useMessages({ zh, en });
  return (
    <div class="ranking-check">
      <p>{sound ? messages.checkSound(total) : messages.checkUnsound(total)}</p>
      {findings.length > 0 && (
        <ul lang="zh-CN">
          {findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
