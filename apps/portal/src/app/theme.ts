import { createTheme, type MantineColorsTuple } from '@mantine/core';

const harbour: MantineColorsTuple = [
  ...(['#e9f5f5', '#d3e8e9', '#a5d0d3', '#74b7bc', '#4ca2a9', '#33959d'] as const),
  ...(['#1c7f88', '#106871', '#0d4a57', '#08323c'] as const),
];

/** Reads like paper under the light of a ward: cool neutrals, one strong colour, and status never by colour alone. */
export const theme = createTheme({
  primaryColor: 'harbour',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.2,
  colors: {
    harbour,
    dark: [
      ...(['#e3ebec', '#c3d0d2', '#a3b3b6', '#7b8e92', '#43575c', '#33464b'] as const),
      ...(['#22343a', '#17272c', '#101d21', '#0b1518'] as const),
    ],
  },
  fontFamily: "'Atkinson Hyperlegible Next Variable', 'Near Atkinson', system-ui, sans-serif",
  headings: {
    fontFamily: "'Atkinson Hyperlegible Next Variable', 'Near Atkinson', system-ui, sans-serif",
    fontWeight: '650',
    sizes: { h1: { fontSize: '1.75rem', lineHeight: '1.2' }, h2: { fontSize: '1.2rem', lineHeight: '1.3' } },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md' } },
    // The lock writes a style that does not carry the nonce of the page.
    Modal: { defaultProps: { lockScroll: false } },
    // What a table is stays so where its rows are shown as cards: some browsers forget it with another `display`.
    Table: { defaultProps: { role: 'table' } },
    TableThead: { defaultProps: { role: 'rowgroup' } },
    TableTbody: { defaultProps: { role: 'rowgroup' } },
    TableTfoot: { defaultProps: { role: 'rowgroup' } },
    TableTr: { defaultProps: { role: 'row' } },
    TableTh: { defaultProps: { role: 'columnheader' } },
    TableTd: { defaultProps: { role: 'cell' } },
    // Its own green and orange are too pale for words on their tints.
    Alert: { styles: { title: { color: 'var(--mantine-color-text)' } } },
  },
});
