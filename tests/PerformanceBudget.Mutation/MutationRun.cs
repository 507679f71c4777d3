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
        Write(compiler.Compile(drawn), MutatedContext.PathTo(library));
        var bench = await TestBench.Find(
            MutatedContext.LoadTests(library),
            name => name.Contains(arguments.Tests, StringComparison.Ordinal)
        );
        await bench.Cover(drawn.Length);
        Console.WriteLine($"{library.Name}: {bench.Summary}");
        foreach (var folder in folders)
        {
            var sample = draws[folder]
                .Select(mutant => (Mutant: mutant, Number: Array.IndexOf(drawn, mutant) + 1))
                .Where(item => item.Number > 0)
                .Take(arguments.Count)
                .ToList();
            var tests = bench.NamesOfTests([.. sample.Select(item => item.Number)]).ToList();
            var survivors = new List<Mutant>();
            foreach (var (mutant, number) in sample)
            {
                var by =
                    await bench.Noticed(number)
                    ?? (FreshRun.Notices(library, number, tests) ? "from the start" : null);
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

    private static void Write(byte[] assembly, string path)
    {
        _ = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, assembly);
    }
}
