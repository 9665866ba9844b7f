import { THEMES, themeChosen, usePreferences } from '../../stores/preferences.ts';
import { SelectControl } from '../../ui/SelectControl.tsx';
import { THEME_LABEL, THEME_LABELS, THEME_NOT_KEPT } from '../../wording/shell.ts';

const OPTIONS = THEMES.map((theme) => ({ value: theme, label: THEME_LABELS[theme] }));

export function ThemeControl() {
  const { theme, canBeKept } = usePreferences();
  return (
    <>
      <SelectControl label={THEME_LABEL} options={OPTIONS} value={theme} onChange={themeChosen} />
      <span role="status" className="theme-message">
        {canBeKept ? '' : THEME_NOT_KEPT}
      </span>
    </>
  );
}
