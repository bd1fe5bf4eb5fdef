import './terms';
import panel from './en/panel.json';
import { addMessages } from './translate';

// Texts of the panel and the dialogs: they arrive with them, after the first note can be typed.
addMessages(panel);
