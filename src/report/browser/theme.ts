import { build } from './elements.js'

/** Builds the button that switches between light and dark. Until it is pressed, the system's setting applies. */
export function createThemeButton(): HTMLElement {
  const root = document.documentElement
  const system = matchMedia('(prefers-color-scheme: dark)')
  const button = build('button', { type: 'button', class: 'theme' })
  const isDark = () => (root.dataset['theme'] ?? (system.matches ? 'dark' : 'light')) === 'dark'
  const label = () => {
    button.textContent = isDark() ? 'Light' : 'Dark'
    button.setAttribute('aria-label', `Show in ${isDark() ? 'light' : 'dark'} colours`)
  }
  button.addEventListener('click', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark'
    label()
  })
  system.addEventListener('change', label)
  label()
  return button
}
