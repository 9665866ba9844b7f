/** Room for the bars as on a screen 1,440 pixels wide. */
export const WIDTH_PX = 860;
export const ROW_HEIGHT_PX = 18;
export const FONT_SIZE_PX = 13;
/** The dashboard's own, for all. */
export const FONT_FAMILY = '"Source Sans 3 Variable", sans-serif';
/** Axis above the rows or below, for the rivals. */
export const AXIS_HEIGHT_PX = 30;
export const NAME_WIDTH_PX = 200;
export const LABEL_WIDTH_PX = 100;

/** About where the median of all applicants lies. */
export const MEDIAN_DAYS = 5188;
