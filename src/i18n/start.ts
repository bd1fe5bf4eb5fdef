import start from './en/start.json';
import { addMessages } from './translate';

// Texts of the start page come with it.
addMessages(start);
