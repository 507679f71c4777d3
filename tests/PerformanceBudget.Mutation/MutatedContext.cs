using System.Reflection;
using System.Runtime.Loader;

namespace PerformanceBudget.Mutation;

/// <summary>Loads the tests a second time, over the mutated library.</summary>
internal sealed class MutatedContext(string library, string path) : AssemblyLoadContext
{
    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == library ? LoadFromAssemblyPath(path)
        : assemblyName.Name!.StartsWith("PerformanceBudget.", StringComparison.Ordinal)
        && assemblyName.Name != typeof(ActiveMutant).Assembly.GetName().Name
            ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, $"{assemblyName.Name}.dll"))
        : null;
}
