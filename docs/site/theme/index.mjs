// VitePress's own theme with the system's fonts, and the colours of tensorbridge.

import Theme from 'vitepress/theme-without-fonts'
import './style.css'

export default Theme
