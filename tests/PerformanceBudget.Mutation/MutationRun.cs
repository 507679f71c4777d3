namespace PerformanceBudget.Mutation;

/// <summary>A run over folders of one library: its mutants are compiled together, and are tried one after another.</summary>
internal static class MutationRun
{
    // Some do not compile, and others are drawn in their place.
    private const double DrawnForEach = 1.3;

    public static async IAsyncEnumerable<FolderResult> Of(
        Library library,
        IReadOnlyList<Folder> folders,
        Arguments arguments
    )
    {
        var compiler = new Compiler(library);
        var draws = folders.ToDictionary(folder => folder, folder => compiler.Draw(folder, arguments.Seed));
        var drawn = folders
            .SelectMany(folder => draws[folder].Take((int)(arguments.Count * DrawnForEach)))
            .ToArray<Mutant?>();
        var bench = await TestBench.Create(
            Load(library, compiler.Compile(drawn)),
            drawn.Length,
            arguments.Tests
        );
        Console.WriteLine($"{library.Name}: {bench.Summary}");
        foreach (var folder in folders)
        {
            var sample = draws[folder]
                .Select(mutant => (Mutant: mutant, Number: Array.IndexOf(drawn, mutant) + 1))
                .Where(item => item.Number > 0)
                .Take(arguments.Count)
                .ToList();
            var survivors = new List<Mutant>();
            foreach (var (mutant, number) in sample)
            {
                var by = await bench.Noticed(number);
                if (by is null)
                {
                    survivors.Add(mutant);
                }

                if (arguments.IsDetailed)
                {
                    Console.WriteLine($"{by ?? "SURVIVED"}\t{mutant.Name}");
                }
            }

            yield return new FolderResult(folder, draws[folder].Count, sample.Count, survivors);
        }
    }

    private static System.Reflection.Assembly Load(Library library, byte[] mutated)
    {
        var path = Repository.PathTo("artifacts", "mutation", $"{library.Name}.dll");
        _ = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, mutated);
        return new MutatedContext(library.Name, path).LoadFromAssemblyName(new(library.Tests));
    }
}
