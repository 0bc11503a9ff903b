const chimp = require('chimp')
import('mc').then(({ lists }) => lists.getListLocations('a1')) // calls lists.getListLocations
chimp.fileManager.upload({}) // calls fileManager.upload
