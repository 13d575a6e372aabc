/** Colons between the parts of a ratio: 8.7∶41.2∶50.1, as typed, and as fonts and scans have them. */
export const RATIO_SIGNS = ":：∶︰﹕";
