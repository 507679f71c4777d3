using PerformanceBudget.Package.Tests.Shared;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(Packages))]
// Each of them keeps the compilers busy alone, and they build the same projects.
[assembly: Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
