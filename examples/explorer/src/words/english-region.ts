export { englishName } from "@liaocheng/region-codes";
