import read from './en/read.json';
import { addMessages } from './translate';

// Why something cannot be read: told only when it happens.
addMessages(read);
