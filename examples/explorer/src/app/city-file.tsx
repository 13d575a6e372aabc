import { cityInForce } from "../state/city-in-force.js";
import { useMessages } from "../words/use-messages.js";
import { focusMain } from "./focus-main.js";
import { english } from "./messages/english.js";
import { zh } from "./messages/zh.js";

/** Which city file the reports are read by, and the way back to the rules of all. */
export function CityFile() {
  const messages = useMessages({ zh, en: english.value });
  const city = cityInForce.value;
  return (
    <div role="status" class="city-file">
      {city && (
        <>
          <span>{messages.city(city.name, city.file.name)}</span>
          <button type="button" class="button button-quiet" onClick={() => void leave()}>
            {messages.leaveCity}
          </button>
        </>
      )}
    </div>
  );
}

async function leave(): Promise<void> {
  await (await import("../city/take-city.js")).leaveCity();
  focusMain();
}
