/** What of the style of the page a drawing takes with it. */
const TAKEN = ["fill", "stroke", "opacity", "font-family", "font-size", "font-weight", "stroke-dasharray"] as const;
const SVG = "http://www.w3.org/2000/svg";
const HEADING_HEIGHT = 32;
const MARGIN = 12;
/** Points of a picture for each of the drawing, so that it stays sharp on paper. */
const SCALE = 2;

/** A drawing of the page as a picture that needs nothing of it, under its heading. */
export function svgOf(drawn: SVGSVGElement, heading: string): string {
  const { width, height } = drawn.getBoundingClientRect();
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll("*");
  for (const [index, element] of drawn.querySelectorAll("*").entries()) {
    const style = getComputedStyle(element);
    for (const name of TAKEN) copies[index]?.setAttribute(name, style.getPropertyValue(name));
    copies[index]?.removeAttribute("style");
  }
  const page = getComputedStyle(document.documentElement);
  const sheet = getComputedStyle(drawn.closest("figure") ?? document.body);
  const whole = document.createElementNS(SVG, "svg");
  const [fullWidth, fullHeight] = [width + 2 * MARGIN, height + HEADING_HEIGHT + MARGIN];
  setAll(whole, { width: fullWidth, height: fullHeight, viewBox: `0 0 ${String(fullWidth)} ${String(fullHeight)}` });
  const ground = document.createElementNS(SVG, "rect");
  setAll(ground, { width: "100%", height: "100%", fill: sheet.backgroundColor });
  const title = document.createElementNS(SVG, "text");
  setAll(title, { x: MARGIN, y: HEADING_HEIGHT - MARGIN, fill: page.color, "font-size": 14, "font-weight": 600 });
  title.setAttribute("font-family", page.fontFamily);
  title.textContent = heading;
  copy.removeAttribute("style");
  setAll(copy, { x: MARGIN, y: HEADING_HEIGHT, width, height });
  whole.append(ground, title, copy);
  return new XMLSerializer().serializeToString(whole);
}

/** The same as points. */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = await loaded(address);
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error("The picture could not be made"));
        else resolve(blob);
      }, "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Waits for the whole picture; `decode()` gives up on drawings where much else goes on. */
function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => {
      resolve(image);
    };
    image.onerror = () => {
      reject(new Error("The picture could not be loaded"));
    };
    image.src = address;
  });
}

function setAll(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
