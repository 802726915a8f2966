export type Theme = 'system' | 'light' | 'dark';
export type TextSize = 'normal' | 'large' | 'x-large';

/** Colours and text size of this device; paper is light. Set before the first paint by `static/theme.js`, which reads the same keys. */
class Display {
	theme = $state<Theme>('system');
	textSize = $state<TextSize>('normal');

	/** Takes over what the script in the page's head has found. */
	start(): void {
		const { kernTheme, textSize } = document.documentElement.dataset;
		this.theme = kernTheme === 'light' || kernTheme === 'dark' ? kernTheme : 'system';
		this.textSize = textSize === 'large' || textSize === 'x-large' ? textSize : 'normal';
		addEventListener('beforeprint', () => show('kernTheme', 'light'));
		addEventListener('afterprint', () => show('kernTheme', stored(this.theme, 'system')));
	}

	setTheme(theme: Theme): void {
		this.theme = theme;
		keep('kernTheme', 'insek-check/theme', stored(theme, 'system'));
	}

	setTextSize(size: TextSize): void {
		this.textSize = size;
		keep('textSize', 'insek-check/text-size', stored(size, 'normal'));
	}

	/** As on a device that has never been here. */
	reset(): void {
		this.setTheme('system');
		this.setTextSize('normal');
	}
}

type Attribute = 'kernTheme' | 'textSize';

/** What is usual is not written down. */
function stored(value: string, usual: string): string | null {
	return value === usual ? null : value;
}

function show(attribute: Attribute, value: string | null): void {
	const { dataset } = document.documentElement;
	if (value === null) delete dataset[attribute];
	else dataset[attribute] = value;
}

function keep(attribute: Attribute, key: string, value: string | null): void {
	show(attribute, value);
	try {
		if (value === null) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
	} catch {
		// storage is forbidden: the choice holds until the page is closed
	}
}

export const display = new Display();
