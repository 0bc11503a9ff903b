exports.archive = async ({ api, list }) => {
  await api.lists.deleteList(list) // calls lists.deleteList
}
