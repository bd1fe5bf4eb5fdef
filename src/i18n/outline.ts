import './panel';
import outline from './en/outline.json';
import { addMessages } from './translate';

// Texts of the outline: they arrive with it.
addMessages(outline);
