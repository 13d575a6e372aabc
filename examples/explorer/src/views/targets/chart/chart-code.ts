import { CustomChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([CustomChart, GridComponent, SVGRenderer]);

/** Only what the charts of this page need; loaded when a chart is first shown. */
export { init };
