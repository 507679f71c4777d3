using PerformanceBudget.Mutation;

if (args is [FreshRun.Command, var name, var number, var list])
{
    return await FreshRun.Run(name, number, list);
}

var arguments = Arguments.Parse(args);
var explanations = Explanations.Read();
var results = new List<FolderResult>();
foreach (var library in Library.All)
{
    var folders = library.Folders.Where(arguments.IsWanted).ToList();
    if (folders.Count > 0)
    {
        await foreach (var result in MutationRun.Of(library, folders, arguments))
        {
            results.Add(result);
            Console.WriteLine(result.Row);
            foreach (var survivor in result.Survivors)
            {
                Console.WriteLine($"  {survivor.Name}\t{explanations.Of(survivor)}");
            }
        }
    }
}

if (arguments.Page is { } page)
{
    MutationPage.Write(page, results);
}

return results.TrueForAll(result => result.IsEnough) ? 0 : 1;
