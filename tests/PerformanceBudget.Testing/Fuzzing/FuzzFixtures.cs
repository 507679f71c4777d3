namespace PerformanceBudget.Testing.Fuzzing;

/// <summary>The inputs that once broke something, as small as they could be made: a folder for each target.</summary>
public static class FuzzFixtures
{
    /// <summary>The inputs of a target, by the names of their files.</summary>
    public static IEnumerable<(string Name, byte[] Input)> Of(FuzzTarget target)
    {
        var folder = Repository.PathTo("tests", "fixtures", "fuzz", target.Name);
        return Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder)
                .Order(StringComparer.Ordinal)
                .Select(path => (Path.GetFileName(path), File.ReadAllBytes(path)))
            : [];
    }

    /// <summary>Tries a target on its fixtures and on the inputs to begin with.</summary>
    /// <exception cref="InvalidOperationException">Something does not hold; it says of which input.</exception>
    public static int Replay(FuzzTarget target)
    {
        var inputs = Of(target).Concat(target.Seeds().Select((seed, i) => ($"seed {i}", seed))).ToList();
        foreach (var (name, input) in inputs)
        {
            try
            {
                target.Examine(input, isThorough: true);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"{target}, {name}: {exception.Message}", exception);
            }
        }

        return inputs.Count;
    }
}
