// Before the first paint: colours and text size as chosen on this device. External, because the page allows no inline script.
(function () {
	try {
		var root = document.documentElement;
		var theme = localStorage.getItem('insek-check/theme');
		var size = localStorage.getItem('insek-check/text-size');
		if (theme === 'light' || theme === 'dark') root.dataset.kernTheme = theme;
		if (size === 'large' || size === 'x-large') root.dataset.textSize = size;
	} catch {
		// storage is forbidden here: the system's colours hold
	}
})();
