import views from './en/views.json';
import { addMessages } from './translate';

// Names of views and commands, and what opening a file says: they arrive with tabs and menus.
addMessages(views);
