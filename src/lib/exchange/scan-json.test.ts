import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileTexts } from '#lib/texts/problems.ts';
import { isTooBig, MAX_DEPTH, parseJson } from './scan-json.ts';

const problemsOf = (text: string) => {
	const parsed = parseJson(text);
	return parsed.ok ? [] : parsed.problems;
};

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

describe('parseJson', () => {
	it('reads whatever JSON.stringify writes', () => {
		const keys = fc.string({ unit: 'binary' }).map((key) => `${key}!`);
		const json = fc.letrec((tie) => ({
			value: fc.oneof(
				{ depthSize: 'small' },
				fc.constant(null),
				fc.boolean(),
				fc.double({ noNaN: true, noDefaultInfinity: true }),
				fc.string({ unit: 'binary' }),
				fc.array(tie('value'), { maxLength: 4 }),
				fc.dictionary(keys, tie('value'), { maxKeys: 4, noNullPrototype: true })
			)
		})).value;
		fc.assert(
			fc.property(json, fc.constantFrom('', '\t'), (value, indent) => {
				const text = JSON.stringify(value, null, indent);
				expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text), warnings: [] });
			})
		);
	});

	it.each([
		['{"a": 1, "b": {"a": 1}, "c": [{"a": 1}, {"a": 2}]}'],
		['{"a": "a", "b": "a", "c": ["a", "a"]}'],
		['{"a": "\\"a\\": 1, \\"a\\": 2"}'],
		['{"a\\\\": 1, "a": 2}'],
		['[1, -0.5e+10, 1e-400, 0]'],
		['{"constructors": 1, "proto": 2, "x": "__proto__"}'],
		[nested(MAX_DEPTH)],
		['"\\uD83D\\uDE00 😀"']
	])('opens %s', (text) => {
		expect(problemsOf(text)).toEqual([]);
	});

	it.each([
		['{"a": 1, "a": 1}', '/a', fileTexts.duplicateKey('a')],
		['{"x": [0, {"a": {}, "\\u0061": {}}]}', '/x/1/a', fileTexts.duplicateKey('a')],
		['{"__proto__": 1}', '/__proto__', fileTexts.forbiddenKey('__proto__')],
		['{"x": {"\\u005f_proto__": 1}}', '/x/__proto__', fileTexts.forbiddenKey('__proto__')],
		['{"constructor": 1}', '/constructor', fileTexts.forbiddenKey('constructor')],
		['{"a/b": {"prototype": 1}}', '/a~1b/prototype', fileTexts.forbiddenKey('prototype')],
		['{"a": "\\uD800"}', '/a', fileTexts.loneSurrogate()],
		['{"a": ["", "\\uDE00\\uD83D"]}', '/a/1', fileTexts.loneSurrogate()],
		['{"\\uD800": 1}', '/\uD800', fileTexts.loneSurrogate()],
		['["\uD800"]', '/0', fileTexts.loneSurrogate()],
		['{"a": 1e999}', '/a', fileTexts.hugeNumber()],
		['[-1e999]', '/0', fileTexts.hugeNumber()]
	])('refuses %s', (text, path, message) => {
		expect(problemsOf(text)).toEqual([{ path, message }]);
	});

	it('refuses one level too many, also a bomb that would break a parser', () => {
		for (const levels of [MAX_DEPTH + 1, 200_000, 5_000_000]) {
			const [problem, ...others] = problemsOf(nested(levels));
			expect(problem?.message).toBe(fileTexts.tooDeep(MAX_DEPTH));
			expect(others).toEqual([]);
		}
		expect(problemsOf('{"a":'.repeat(MAX_DEPTH + 1))[0]?.message).toBe(
			fileTexts.tooDeep(MAX_DEPTH)
		);
	});

	it.each([
		[''],
		['{'],
		['{"a": 1,}'],
		['<html>"a" "a"</html>'],
		["{'a': 1}"],
		['{"a": 01}'],
		['"']
	])('says that %s is no JSON', (text) => {
		expect(problemsOf(text)).toEqual([{ path: '', message: fileTexts.notJson() }]);
	});

	it('never throws, whatever it is given', () => {
		const soup = fc.string({ unit: fc.constantFrom(...'{}[]",:\\u00e1-eE+.0 \n\uD800') });
		fc.assert(
			fc.property(soup, (text) => {
				expect(typeof parseJson(text).ok).toBe('boolean');
			})
		);
	});

	it('refuses more than 20 MB', () => {
		expect(isTooBig(20_000_000)).toBe(false);
		expect(isTooBig(20_000_000 + 1)).toBe(true);
		const text = `"${'x'.repeat(20_000_000)}"`;
		expect(problemsOf(text)).toEqual([{ path: '', message: fileTexts.tooBig(20) }]);
	});
});
