import type { FlatIndicator, Indicator } from "@liaocheng/report-model";

/**
 * The flat form of an indicator: one line of `gwr extract --format jsonl`.
 *
 * @since 0.1.0
 */
export function flattenIndicator(indicator: Indicator): FlatIndicator {
  const { quantity, span } = indicator;
  return {
    start: span.start,
    end: span.end,
    text: quantity.text,
    value: quantity.value,
    ...(quantity.parts === undefined ? {} : { parts: quantity.parts }),
    unit: quantity.unit,
    ...(quantity.unknownUnit === undefined ? {} : { unknownUnit: true }),
    indicator: indicator.name,
    ...(indicator.concept === undefined ? {} : { concept: indicator.concept }),
    kind: indicator.kind,
    bound: indicator.bound,
    ...(indicator.qualifier === undefined ? {} : { qualifier: indicator.qualifier }),
    ...(indicator.modality === undefined ? {} : { modality: indicator.modality }),
    ...(indicator.direction === undefined ? {} : { direction: indicator.direction }),
    status: indicator.status,
    ...(indicator.period === undefined ? {} : { period: indicator.period }),
    ...(indicator.months === undefined ? {} : { months: indicator.months }),
    ...(indicator.base === undefined ? {} : { base: indicator.base }),
    ...(indicator.baseText === undefined ? {} : { baseText: indicator.baseText }),
    ...(indicator.measure === undefined ? {} : { measure: indicator.measure }),
    ...(indicator.coverage === undefined ? {} : { coverage: indicator.coverage }),
    scaledValue: quantity.scaled.value,
    scaledUnit: quantity.scaled.unit,
    ...(indicator.region === undefined ? {} : { region: indicator.region }),
    ...(indicator.adcode === undefined ? {} : { adcode: indicator.adcode }),
    section: indicator.section,
  };
}
