using System.Reflection;
using System.Runtime.Loader;

namespace PerformanceBudget.Mutation;

/// <summary>Loads the tests a second time, over the mutated library.</summary>
internal sealed class MutatedContext : AssemblyLoadContext
{
    private readonly Library _library;

    private MutatedContext(Library library) => _library = library;

    /// <summary>Where the mutated library is kept.</summary>
    public static string PathTo(Library library) =>
        Repository.PathTo("artifacts", "mutation", $"{library.Name}.dll");

    /// <summary>The tests of the library, over its mutants.</summary>
    public static Assembly LoadTests(Library library) =>
        new MutatedContext(library).LoadFromAssemblyName(new AssemblyName(library.Tests));

    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == _library.Name ? LoadFromAssemblyPath(PathTo(_library))
        : assemblyName.Name!.StartsWith("PerformanceBudget.", StringComparison.Ordinal)
        && assemblyName.Name != typeof(ActiveMutant).Assembly.GetName().Name
            ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, $"{assemblyName.Name}.dll"))
        : null;
}
