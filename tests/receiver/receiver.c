/*
 * Runs the real receiver, xc_domain_restore() of libxenguest, without a hypervisor.
 *
 *   receiver < paths
 *
 * For each path of a bare libxc stream it prints a line: "accepted", "refused: REASON" or
 * "crashed: REASON". Each stream is restored in a process of its own, into a fresh domain of
 * the stream's own guest type, with 8192 vCPUs and as much memory as it wants.
 *
 * libxenguest asks libxenctrl and libxenforeignmemory for everything that it wants of Xen.
 * The functions of these that it calls while restoring are defined here instead, so that
 * the dynamic linker takes them: hypercalls succeed, and guest memory is a file in memory.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <xenctrl.h>
#include <xenforeignmemory.h>
#include <xenguest.h>

enum {
    PAGE = 4096,
    MAX_VCPU_ID = 8191,
    NUM_FRAMES = 1 << 22,    /* machine frames that there are */
    FIRST_FRAME = 0x100000,  /* so that no mfn is mistaken for a pfn */
    SHARED_INFO_FRAME = 0x42,
    SECONDS = 20,            /* of CPU time, and of any */
    HANGS = 600,
};

static struct {
    bool hvm;
    unsigned int width;
    xen_pfn_t next_frame;
    uint64_t *m2p;
    int memory; /* a file with the guest's pages, by the order in which they were touched */
    char reason[512];
} domain;

/* Guest memory: where in the file a frame's page is. Open addressing; 0 is "not yet". */

#define SLOTS (1u << 20)
static struct { uint64_t frame_plus_1; uint32_t page; } slots[SLOTS];
static uint32_t num_pages;

static uint32_t page_of(uint64_t frame)
{
    uint32_t slot = (frame * 0x9E3779B97F4A7C15ull) >> 44;

    while ( slots[slot].frame_plus_1 && slots[slot].frame_plus_1 != frame + 1 )
        slot = (slot + 1) % SLOTS;
    if ( !slots[slot].frame_plus_1 )
    {
        slots[slot].frame_plus_1 = frame + 1;
        slots[slot].page = num_pages++;
        if ( ftruncate(domain.memory, (off_t)num_pages * PAGE) )
            abort();
    }
    return slots[slot].page;
}

static void *map_frames(size_t count, const xen_pfn_t *frames)
{
    char *base = mmap(NULL, count * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    if ( base == MAP_FAILED )
        return NULL;
    for ( size_t i = 0; i < count; i++ )
        if ( mmap(base + i * PAGE, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED,
                  domain.memory, (off_t)page_of(frames[i]) * PAGE) == MAP_FAILED )
            return NULL;
    return base;
}

void *xenforeignmemory_map(xenforeignmemory_handle *fmem, uint32_t dom, int prot, size_t pages,
                           const xen_pfn_t arr[], int err[])
{
    if ( err )
        memset(err, 0, pages * sizeof(*err));
    return map_frames(pages, arr);
}

int xenforeignmemory_unmap(xenforeignmemory_handle *fmem, void *addr, size_t pages)
{
    return munmap(addr, pages * PAGE);
}

/* The grant table, which the receiver seeds: any writable memory will do. */
struct xenforeignmemory_resource_handle { void *addr; size_t size; };

xenforeignmemory_resource_handle *xenforeignmemory_map_resource(
    xenforeignmemory_handle *fmem, domid_t domid, unsigned int type, unsigned int id,
    unsigned long frame, unsigned long nr_frames, void **paddr, int prot, int flags)
{
    xenforeignmemory_resource_handle *handle = malloc(sizeof(*handle));

    handle->size = nr_frames * PAGE;
    handle->addr = *paddr = calloc(nr_frames, PAGE);
    return handle;
}

int xenforeignmemory_unmap_resource(xenforeignmemory_handle *fmem,
                                    xenforeignmemory_resource_handle *handle)
{
    free(handle->addr);
    free(handle);
    return 0;
}

void *xc_map_foreign_range(xc_interface *xch, uint32_t dom, int size, int prot, unsigned long mfn)
{
    xen_pfn_t frame = mfn;

    return map_frames(1, &frame);
}

void *xc_map_foreign_pages(xc_interface *xch, uint32_t dom, int prot, const xen_pfn_t *arr, int num)
{
    return map_frames(num, arr);
}

/* Only the m2p is mapped this way. */
void *xc_map_foreign_ranges(xc_interface *xch, uint32_t dom, size_t size, int prot, size_t chunksize,
                            void *entries, int nentries)
{
    domain.m2p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return domain.m2p == MAP_FAILED ? NULL : domain.m2p;
}

int xc_maximum_ram_page(xc_interface *xch, unsigned long *max_mfn)
{
    *max_mfn = NUM_FRAMES - 1;
    return 0;
}

int xc_machphys_mfn_list(xc_interface *xch, unsigned long max_extents, xen_pfn_t *extent_start)
{
    memset(extent_start, 0, max_extents * sizeof(*extent_start));
    return 0;
}

int xc_domain_populate_physmap_exact(xc_interface *xch, uint32_t domid, unsigned long nr_extents,
                                     unsigned int extent_order, unsigned int mem_flags,
                                     xen_pfn_t *extent_start)
{
    for ( unsigned long i = 0; !domain.hvm && i < nr_extents; i++ )
    {
        xen_pfn_t mfn = domain.next_frame++;

        if ( mfn >= NUM_FRAMES )
            return -1;
        domain.m2p[mfn] = extent_start[i];
        extent_start[i] = mfn;
    }
    return 0;
}

/* Queries and settings of the domain. */

int xc_domain_getinfo(xc_interface *xch, uint32_t first_domid, unsigned int max_doms,
                      xc_dominfo_t *info)
{
    memset(info, 0, sizeof(*info));
    info->domid = first_domid;
    info->hvm = domain.hvm;
    info->max_vcpu_id = MAX_VCPU_ID;
    info->shared_info_frame = SHARED_INFO_FRAME;
    return 1;
}

int xc_domain_nr_gpfns(xc_interface *xch, uint32_t domid, xen_pfn_t *gpfns)
{
    *gpfns = NUM_FRAMES;
    return 0;
}

int xc_domain_get_guest_width(xc_interface *xch, uint32_t domid, unsigned int *guest_width)
{
    *guest_width = domain.width;
    return 0;
}

int xc_domain_hvm_setcontext(xc_interface *xch, uint32_t domid, uint8_t *hvm_ctxt, uint32_t size)
{
    if ( hvm_ctxt && size )
        return 0;
    snprintf(domain.reason, sizeof(domain.reason), "no HVM context");
    return -1;
}

int xc_domain_set_tsc_info(xc_interface *xch, uint32_t domid, uint32_t tsc_mode, uint64_t elapsed_nsec,
                           uint32_t gtsc_khz, uint32_t incarnation)
{
    return 0;
}

int xc_hvm_param_set(xc_interface *handle, uint32_t dom, uint32_t param, uint64_t value)
{
    return 0;
}

int xc_vcpu_setcontext(xc_interface *xch, uint32_t domid, uint32_t vcpu, vcpu_guest_context_any_t *ctxt)
{
    return 0;
}

int xc_mmuext_op(xc_interface *xch, struct mmuext_op *op, unsigned int nr_ops, uint32_t dom)
{
    return 0;
}

int xc_clear_domain_pages(xc_interface *xch, uint32_t domid, unsigned long dst_pfn, int num)
{
    return 0;
}

static int any_domctl(const struct xen_domctl *domctl)
{
    if ( domctl->cmd == XEN_DOMCTL_set_address_size )
        domain.width = domctl->u.address_size.size / 8;
    return 0;
}

int xc_domctl(xc_interface *xch, struct xen_domctl *domctl)
{
    return any_domctl(domctl);
}

int xencall1(void *xcall, unsigned int op, uint64_t arg1)
{
    return op == __HYPERVISOR_domctl ? any_domctl((const struct xen_domctl *)(uintptr_t)arg1) : 0;
}

int xc_gnttab_op(xc_interface *xch, int cmd, void *op, int op_size, int count)
{
    return 0;
}

long xc_memory_op(xc_interface *xch, unsigned int cmd, void *arg, size_t len)
{
    return 0;
}

/* Hypercall buffers are plain memory. */

void *xc__hypercall_buffer_alloc(xc_interface *xch, xc_hypercall_buffer_t *b, size_t size)
{
    return b->hbuf = malloc(size ? size : 1);
}

void xc__hypercall_buffer_free(xc_interface *xch, xc_hypercall_buffer_t *b)
{
    free(b->hbuf);
}

void *xc__hypercall_buffer_alloc_pages(xc_interface *xch, xc_hypercall_buffer_t *b, int nr_pages)
{
    return b->hbuf = calloc(nr_pages, PAGE);
}

void xc__hypercall_buffer_free_pages(xc_interface *xch, xc_hypercall_buffer_t *b, int nr_pages)
{
    free(b->hbuf);
}

int xc__hypercall_bounce_pre(xc_interface *xch, xc_hypercall_buffer_t *b)
{
    b->hbuf = b->ubuf;
    return 0;
}

void xc__hypercall_bounce_post(xc_interface *xch, xc_hypercall_buffer_t *b)
{
}

/* Messages: the second-to-last error is the reason; the last only says that the restore failed. */

static void keep_reason(const char *fmt, va_list args)
{
    char text[sizeof(domain.reason)];

    vsnprintf(text, sizeof(text), fmt, args);
    if ( strcmp(text, "Restore failed") && !domain.reason[0] )
        strcpy(domain.reason, text);
}

void xc_report_error(xc_interface *xch, int code, const char *fmt, ...)
{
    va_list args;

    va_start(args, fmt);
    keep_reason(fmt, args);
    va_end(args);
}

void xc_reportv(xc_interface *xch, xentoollog_logger *lg, xentoollog_level msglevel, int code,
                const char *fmt, va_list args)
{
    if ( msglevel >= XTL_ERROR )
        keep_reason(fmt, args);
}

void xc_report(xc_interface *xch, xentoollog_logger *lg, xentoollog_level msglevel, int code,
               const char *fmt, ...)
{
    va_list args;

    va_start(args, fmt);
    xc_reportv(xch, lg, msglevel, code, fmt, args);
    va_end(args);
}

const char *xc_set_progress_prefix(xc_interface *xch, const char *doing)
{
    return NULL;
}

static int static_data_done(unsigned int missing, void *data)
{
    return 0;
}

/* One stream, in a process of its own. */

static int restore(const char *path)
{
    static char xch[PAGE]; /* libxenguest itself only reads pointers of it, and passes them on */
    struct restore_callbacks callbacks = { .static_data_done = static_data_done };
    unsigned long store, console;
    uint32_t type = 0;
    int fd = open(path, O_RDONLY);

    if ( fd < 0 || pread(fd, &type, sizeof(type), 24) < 0 )
        return -1;
    domain.hvm = type == 2;
    domain.width = 8;
    domain.next_frame = FIRST_FRAME;
    domain.memory = memfd_create("guest", 0);
    return xc_domain_restore((xc_interface *)xch, fd, 1, 1, &store, 0, 2, &console, 0,
                             XC_STREAM_PLAIN, &callbacks, -1);
}

static void child(const char *path, int result)
{
    struct rlimit memory = { 12ull << 30, 12ull << 30 }, none = { 0, 0 }, time = { SECONDS, SECONDS + 1 };
    int devnull = open("/dev/null", O_WRONLY), rc;

    dup2(devnull, 2); /* a failed assertion says so there */
    setrlimit(RLIMIT_AS, &memory);
    setrlimit(RLIMIT_CORE, &none);
    setrlimit(RLIMIT_CPU, &time); /* of its own, however busy the machine is */
    alarm(HANGS);
    rc = restore(path);
    dprintf(result, "%s%s", rc ? "refused: " : "accepted", rc ? domain.reason : "");
    _exit(0);
}

int main(void)
{
    char path[4096], answer[1024];

    while ( fgets(path, sizeof(path), stdin) )
    {
        int ends[2], status;
        ssize_t length;
        pid_t pid;

        path[strcspn(path, "\n")] = 0;
        if ( pipe(ends) || (pid = fork()) < 0 )
            return 1;
        if ( !pid )
            child(path, ends[1]);
        close(ends[1]);
        length = read(ends[0], answer, sizeof(answer) - 1);
        answer[length > 0 ? length : 0] = 0;
        close(ends[0]);
        waitpid(pid, &status, 0);
        if ( WIFSIGNALED(status) )
            snprintf(answer, sizeof(answer), "crashed: %s", strsignal(WTERMSIG(status)));
        puts(answer);
        fflush(stdout);
    }
    return 0;
}
