/**
 * Stands for no colour in `scale`.
 *
 * @since 0.1.0
 */
export const NO_COLOR = "none";
