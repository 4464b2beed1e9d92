import { expect, test } from 'vitest';
import { html } from '../../../src/render/html/markup.ts';

test.each([
  [html`<p class="${'a" onclick="x'}">${'<script>alert(1)</script>'}</p>`, '<p class="a&quot; onclick=&quot;x">&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  [html`${'&lt;'} ${"it's"}`, '&amp;lt; it&#39;s'],
  [html`<ul>${['a<', 'b'].map((item) => html`<li>${item}</li>`)}</ul>`, '<ul><li>a&lt;</li><li>b</li></ul>'],
  [html`${3}${undefined}${['x', html`<b>y</b>`, undefined]}`, '3x<b>y</b>'],
  [html`\n`, '\n'],
])('text never becomes markup: %#', (markup, expected) => {
  expect(markup.text).toBe(expected);
});
