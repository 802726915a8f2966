export type Theme = 'system' | 'light' | 'dark';
export type TextSize = 'normal' | 'large' | 'x-large';

/** Colours and text size of this device. Set before the first paint by `static/theme.js`, which reads the same keys. */
class Display {
	theme = $state<Theme>('system');
	textSize = $state<TextSize>('normal');

	/** Takes over what the script in the page's head has found. */
	start(): void {
		const { kernTheme, textSize } = document.documentElement.dataset;
		this.theme = kernTheme === 'light' || kernTheme === 'dark' ? kernTheme : 'system';
		this.textSize = textSize === 'large' || textSize === 'x-large' ? textSize : 'normal';
	}

	setTheme(theme: Theme): void {
		this.theme = theme;
		keep('kernTheme', 'insek-check/theme', theme === 'system' ? null : theme);
	}

	setTextSize(size: TextSize): void {
		this.textSize = size;
		keep('textSize', 'insek-check/text-size', size === 'normal' ? null : size);
	}

	/** As on a device that has never been here. */
	reset(): void {
		this.setTheme('system');
		this.setTextSize('normal');
	}
}

function keep(attribute: 'kernTheme' | 'textSize', key: string, value: string | null): void {
	const { dataset } = document.documentElement;
	if (value === null) delete dataset[attribute];
	else dataset[attribute] = value;
	try {
		if (value === null) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
	} catch {
		// storage is forbidden: the choice holds until the page is closed
	}
}

export const display = new Display();
