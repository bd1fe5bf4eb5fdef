import settings from './en/settings.json';
import { addMessages } from './translate';

// Texts of the settings: they arrive with their dialog.
addMessages(settings);
